# case: as much or as little as possible
# policy: script {"modules": {"re": null}}
# expect: value [['<b>bold</b> and <i>it</i>'], ['<b>', '</b>', '<i>', '</i>'], 'aaa', 'aa', [('b', 'bold'), ('i', 'it')]]
import re
html = "<b>bold</b> and <i>it</i>"
[re.findall(r"<.*>", html), re.findall(r"<.*?>", html), re.search(r"a{2,3}", "aaaa")[0], re.search(r"a{2,3}?", "aaaa")[0], re.findall(r"<(\w+)>(.*?)</\1>", html)]
