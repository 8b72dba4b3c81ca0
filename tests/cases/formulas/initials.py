# case: initials of a full name
# policy: expression
# inputs: {"name": "ada king lovelace"}
# expect: value "AKL"
"".join(word[0].upper() for word in name.split() if word)
