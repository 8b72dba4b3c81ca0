# case: LangChain, CVE-2023-36258 and CVE-2023-44467: a model's answer imports, plainly or by the function
# expect: refused F301 line 2 column 12, F201 line 3 column 12
def solution():
    import os
    return __import__("os").system("id")
solution()
