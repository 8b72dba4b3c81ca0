# case: GeneratorExit at top level is an ordinary exception
# expect: raises GeneratorExit
raise GeneratorExit
