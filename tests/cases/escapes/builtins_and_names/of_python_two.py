# case: builtins of Python 2 are plain names, which the policy's inputs do not know
# policy: script {"inputs": []}
# expect: refused F206 line 1 column 1, F206 line 2 column 1, F206 line 3 column 1, F206 line 4 column 1, F206 line 5 column 1, F206 line 6 column 1, F206 line 7 column 1, F206 line 8 column 1, F206 line 9 column 1, F206 line 10 column 1
execfile
file
raw_input
reload
unicode
apply
intern
buffer
reduce
cmp
