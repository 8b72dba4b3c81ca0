# case: `input` is withheld: nobody sits at a terminal; a program's inputs are handed in
# expect: refused F205 line 1
name = input("Your name? ")
print("Hello", name)
