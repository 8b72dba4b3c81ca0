# case: index raises where find gives -1
# expect: raises ValueError: substring not found
"abc".index("z")
