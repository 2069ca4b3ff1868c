/** Where somebody stands at the door. */
export type Step = 'password' | 'code' | 'recovery'
