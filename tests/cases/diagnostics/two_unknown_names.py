# case: each unknown name is told at its own place
# policy: expression {"inputs": ["price"]}
# expect: refused F206 line 1 column 1, F206 line 1 column 15
foo + price * bar
