# case: text of any script is printed
# expect: value None
# output: "größe 日本 😀\n"
print("größe", "日本", "😀")
