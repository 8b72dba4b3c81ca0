# case: all places
# policy: script {"modules": {"re": null}}
# expect: value [['555-1234', '555-9876'], [('tel', '555'), ('fax', '555')], [(0, 'tel'), (5, '555'), (15, 'fax'), (20, '555')], ['foot', 'fell', 'fastest']]
import re
text = "tel: 555-1234, fax: 555-9876"
[re.findall(r"\d{3}-\d{4}", text), re.findall(r"(\w+): (\d+)", text), [(m.start(), m[0]) for m in re.finditer(r"\b\w{3}\b", text)], re.findall(r"\bf[a-z]*", "which foot or hand fell fastest")]
