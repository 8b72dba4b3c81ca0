# case: first matching rule wins, else a default
# policy: expression
# inputs: {"text": "Deluxe Running Shoe 42", "rules": [("boot", "boots"), ("shoe", "shoes")]}
# expect: value "shoes"
[c for k, c in rules + [("", "other")] if k in text.lower()][0]
