# case: SECCON CTF 2021, hitchhike: the pager of help() runs a shell
# expect: refused F205 line 1 column 1
help()
