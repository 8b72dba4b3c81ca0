# case: a callback of a SequenceMatcher gets items
# policy: script {"modules": {"difflib": null}}
# expect: value ['a', 'b']
import difflib

seen = []
difflib.SequenceMatcher(lambda item: seen.append(item), "ab", "ab").ratio()
sorted(seen)
