# case: columns count characters, not bytes
# policy: expression
# expect: refused F201 line 1 column 16
"größe 😀" + ().__class__
