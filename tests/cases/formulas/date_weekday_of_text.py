# case: the day of the week by Zeller's rule, for texts
# policy: expression
# inputs: {"days": ["2000-01-01", "2024-02-29", "1969-07-20", "2026-11-24"]}
# expect: value ['Sat', 'Thu', 'Sun', 'Tue']
[["Sat", "Sun", "Mon", "Tue", "Wed", "Thu", "Fri"][(d + 13 * ((m + 9) % 12 + 4) // 5 + k + k // 4 + j // 4 + 5 * j) % 7]
 for y, m, d in ([int(p) for p in t.split("-")] for t in days)
 for k, j in [((y - (m < 3)) % 100, (y - (m < 3)) // 100)]]
