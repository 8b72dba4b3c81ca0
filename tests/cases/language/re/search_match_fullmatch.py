# case: where a pattern must fit
# policy: script {"modules": {"re": null}}
# expect: value ['123', None, 'abc', True, None, (1, 2), 1]
import re
[re.search(r"\d+", "abc 123 def").group(), re.match(r"\d+", "abc"), re.match(r"[a-z]+", "abc 1").group(), bool(re.fullmatch(r"\w+@\w+\.com", "a@b.com")), re.fullmatch("a", "ab"), re.search("b", "abc").span(), re.search("b", "abc").start()]
