# case: looking ahead and behind
# policy: script {"modules": {"re": null}}
# expect: value [['a', 'b'], ['5'], ['cat', 'dog'], '1,234,567', ['b', 'b']]
import re
[re.findall(r"\w+(?==)", "a=1 b=2"), re.findall(r"(?<=\$)\d+", "$5 and 6"), re.findall(r"\b(?!the\b)\w+", "the cat the dog"), re.sub(r"(?<=\d)(?=(\d{3})+$)", ",", "1234567"), re.findall(r"(?<!a)b", "ab bb")]
