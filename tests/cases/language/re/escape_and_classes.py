# case: special characters escaped
# policy: script {"modules": {"re": null}}
# expect: value ['a\\.b\\*c', ['1+1'], [',', '!'], ['a', 'b'], ['你好'], ['1', '٢']]
import re
[re.escape("a.b*c"), re.findall(re.escape("1+1"), "1+1=2 11"), re.findall(r"[^\w\s]", "a, b!"), re.findall(r"\S+", " a  b "), re.findall(r"[\u4e00-\u9fff]+", "abc 你好 x"), re.findall(r"\d", "1٢")]
