# case: line ends of all systems count each as one
# generate: "a = 1\r\nb = 2\rc = 3\neval"
# expect: refused F205 line 4 column 1
