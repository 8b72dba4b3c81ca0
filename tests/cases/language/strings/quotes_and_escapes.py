# case: quotes, escapes, raw and joined literals
# expect: value ['doesn\'t and "won\'t"', 'C:\\some\\name', 12, 'first\n  second joined\n', 'tab\there', 'éA•', 'Python']
s = 'doesn\'t' " and \"won't\""
raw = r"C:\some\name"
multi = """first
  second \
joined
"""
[s, raw, len(raw), multi, "tab\there", "\u00e9\x41\N{BULLET}", "Py" "thon"]
