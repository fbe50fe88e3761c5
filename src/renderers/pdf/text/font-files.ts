import type { FaceName } from './measure.ts'

/** A font in the folder `fonts`, as `tools/fonts.ts` makes it. */
export interface FontFile {
  readonly file: string
  readonly postScriptName: string
}

export const fontFiles: Readonly<Record<FaceName, FontFile>> = {
  body: { file: 'medspil-serif-400.ttf', postScriptName: 'MedspilSerif-Regular' },
  strong: { file: 'medspil-serif-600.ttf', postScriptName: 'MedspilSerif-SemiBold' },
  label: { file: 'schibsted-grotesk-500.ttf', postScriptName: 'SchibstedGrotesk-Medium' },
  heading: { file: 'schibsted-grotesk-700.ttf', postScriptName: 'SchibstedGrotesk-Bold' },
  title: { file: 'schibsted-grotesk-800.ttf', postScriptName: 'SchibstedGrotesk-ExtraBold' },
}
