# case: LlamaIndex, CVE-2024-3271: a check for underscores in the text is answered by text without them
# expect: raises AttributeError: 'int' object has no attribute '__class__'
s = chr(95) + chr(95) + "class" + chr(95) + chr(95)
getattr(1, s)
