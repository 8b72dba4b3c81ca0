# case: text clean-up: blanks collapse, words are capitalised
# policy: expression
# inputs: {"name": "  mc  DONALD   smith\t"}
# expect: value "Mc Donald Smith"
" ".join(name.split()).title()
