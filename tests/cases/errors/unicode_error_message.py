# case: a message in any script
# expect: raises ValueError: größe 😀
raise ValueError("größe 😀")
