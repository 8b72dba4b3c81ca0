# case: did you mean
# policy: script {"modules": {"difflib": null}}
# expect: value [['apple', 'ape'], [], 0.75, ['length']]
import difflib
[difflib.get_close_matches("appel", ["ape", "apple", "peach", "puppy"]), difflib.get_close_matches("zzz", ["a"]), round(difflib.SequenceMatcher(None, "abcd", "bcde").ratio(), 3), difflib.get_close_matches("lenght", ["length", "width"], n=1, cutoff=0.7)]
