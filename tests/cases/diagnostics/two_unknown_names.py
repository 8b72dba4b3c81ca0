# case: each unknown name is told at its own place
# policy: expression {"inputs": ["price"]}
# expect: refused
foo + price * bar
