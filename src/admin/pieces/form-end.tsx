interface FormEndProps {
  /** What the button says. */
  label: string
  /** What is said when it is done. */
  done: string
  saving: { isPending: boolean; isSuccess: boolean }
  /** Something is still to be filled in. */
  isIncomplete?: boolean
}

/** The end of a form that stays open: its button, and beside it whether what was typed is kept. */
export function FormEnd({ label, done, saving, isIncomplete = false }: FormEndProps) {
  return (
    <div className="form-end">
      <button
        type="submit"
        className="button desk-button is-main"
        disabled={saving.isPending || isIncomplete}
      >
        {label}
      </button>
      {saving.isSuccess && (
        <p className="note" role="status">
          {done}
        </p>
      )}
    </div>
  )
}
