# case: replacing by text, by groups and by a function
# policy: script {"modules": {"re": null}}
# expect: value ['cat in the hat', ' a b ', 'world hello', '2 a 44', ('bbnbna', 2), 'a[b]c']
import re
[re.sub(r"(\b[a-z]+) \1", r"\1", "cat in the the hat"), re.sub(r"\s+", " ", " a \n b  "), re.sub(r"(\w+) (\w+)", r"\2 \1", "hello world"), re.sub(r"\d+", lambda m: str(int(m[0]) * 2), "1 a 22"), re.subn("a", "b", "banana", count=2), re.sub(r"(?P<x>b)", r"[\g<x>]", "abc")]
