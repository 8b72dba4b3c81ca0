# case: a title in capitals but for the small words, unless they come first
# policy: expression
# inputs: {"title": "the lord of the rings and a king"}
# expect: value 'The Lord of the Rings and a King'
" ".join(w if i and w in {"of", "the", "and", "a"} else w.capitalize() for i, w in enumerate(title.lower().split()))
