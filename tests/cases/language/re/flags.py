# case: ignoring case, lines, dots, verbose patterns
# policy: script {"modules": {"re": null}}
# expect: value [['one', 'two'], True, None, {'sign': '-', 'digits': '42'}, ['Error', 'error']]
import re
text = "Error: one\nerror: two\n"
number = re.compile(r"""
    (?P<sign>[-+])?     # the sign
    (?P<digits>\d+)     # the digits
""", re.VERBOSE)
[re.findall(r"^error: (\w+)$", text, re.IGNORECASE | re.MULTILINE), re.search(r"one.*two", text, re.S) is not None, re.search("one.*two", text), number.match("-42").groupdict(), re.findall(r"(?i)ERROR", text)]
