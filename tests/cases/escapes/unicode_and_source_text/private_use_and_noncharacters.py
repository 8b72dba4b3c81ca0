# case: private characters and noncharacters are no Python
# generate: "\ue000 = \uffff"
# expect: refused F001 line 1
