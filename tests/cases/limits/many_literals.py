# case: a list of thirty thousand numbers
# generate: "len([" + ",".join(["7"] * 30000) + "])"
# expect: value 30000
