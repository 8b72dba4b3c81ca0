# case: patterns for typical fields
# policy: script {"modules": {"re": null}}
# expect: value {'a.b+c@x-y.co.uk': ['mail'], '2024-02-31': ['date'], '2024-13-01': [], 'B-AB 123': ['plate'], '192.168.0.255': ['ip'], '1.2.3.256': []}
import re
PATTERNS = {
    "mail": r"[\w.+-]+@[\w-]+(\.[\w-]+)+",
    "date": r"\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])",
    "plate": r"[A-Z]{1,3}-[A-Z]{1,2} [1-9]\d{0,3}",
    "ip": r"(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?!$)|$)){4}",
}
tests = ["a.b+c@x-y.co.uk", "2024-02-31", "2024-13-01", "B-AB 123", "192.168.0.255", "1.2.3.256"]
{t: [name for name, p in PATTERNS.items() if re.fullmatch(p, t)] for t in tests}
