# case: columns count characters, not bytes
# policy: expression
# expect: refused
"größe 😀" + ().__class__
