/** `empty` nothing written, `partial` something, `full` what the field asks for. */
export type FieldState = 'empty' | 'partial' | 'full'
