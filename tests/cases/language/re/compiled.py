# case: a compiled pattern and its methods
# policy: script {"modules": {"re": null}}
# expect: value [['ab', 'cd'], '* 1 *', '[A-Za-z]+', 'ab', None, 3, ['1', '2', '3'], 2]
import re
word = re.compile(r"[A-Za-z]+")
[word.findall("ab 1 cd"), word.sub("*", "ab 1 cd"), word.pattern, word.search("12 ab", 3).group(), word.match("ab 1", 3), word.fullmatch("abc").end(), word.split("1a2b3"), re.compile(r"(a)(?P<n>b)").groups]
