# case: string.Formatter reads attributes by itself (CVE-2023-41039, CVE-2026-76825): its module is not on offer
# expect: refused F301 line 1 column 8
import string
string.Formatter().get_field("0.__class__", ((),), {})
