/** A table seen from above, with one of the four lines at each side. */
export function BrandMark() {
  return (
    <svg width="34" height="34" viewBox="0 0 34 34" aria-hidden="true" focusable="false">
      <rect x="9.5" y="9.5" width="15" height="15" rx="2.5" fill="currentColor" />
      <rect x="9.5" y="1.5" width="15" height="4.6" rx="1" fill="var(--q1)" />
      <rect x="27.9" y="9.5" width="4.6" height="15" rx="1" fill="var(--q2)" />
      <rect x="9.5" y="27.9" width="15" height="4.6" rx="1" fill="var(--q3)" />
      <rect x="1.5" y="9.5" width="4.6" height="15" rx="1" fill="var(--q4)" />
    </svg>
  )
}
