/** Shapes that stand in several records. */
import * as z from 'zod';

/** An ISO day, null where none is told. */
export const isoDay = z
  .string()
  .regex(/^\d{4}-\d\d-\d\d$/)
  .nullable();

/** Where something stands: UTF-16 offsets, half open, in the text that was read (a field's `text`). */
export const place = z.object({
  text: z.string().min(1).describe('verbatim; text === field.text.slice(start, end)'),
  start: z.int().min(0),
  end: z.int().min(1),
});
