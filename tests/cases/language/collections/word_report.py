# case: the most frequent words of a text
# policy: script {"modules": {"collections": null, "re": null}}
# expect: value [14, ('suffer', 1), 3]
# output: 'to        ###\nbe        ##\nthe       ##\n'
import re
from collections import Counter
text = "To be, or not to be: that is the question. Whether 'tis nobler in the mind to suffer"
words = re.findall(r"[a-z']+", text.lower())
counts = Counter(w for w in words if len(w) > 1)
for word, n in counts.most_common(3):
    print(f"{word:<10}{'#' * n}")
[len(counts), counts.most_common()[-1], counts["to"]]
