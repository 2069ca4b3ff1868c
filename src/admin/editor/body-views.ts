import type { Extensions } from '@tiptap/core'
import { ReactNodeViewRenderer } from '@tiptap/react'
import { PictureInText } from '../body-pictures/picture-in-text.tsx'
import { BodyPicture } from '../body-pictures/picture-nodes.ts'
import { RecordingInText } from '../recordings/recording-in-text.tsx'
import { BodyRecording } from '../recordings/recording-node.ts'
import { bodyExtensions } from './body-schema.ts'

/** The body's schema with what is drawn by React. */
export const bodyWithViews: Extensions = bodyExtensions.map(each => {
  if (each === BodyPicture)
    return BodyPicture.extend({ addNodeView: () => ReactNodeViewRenderer(PictureInText) })
  if (each === BodyRecording)
    return BodyRecording.extend({ addNodeView: () => ReactNodeViewRenderer(RecordingInText) })
  return each
})
