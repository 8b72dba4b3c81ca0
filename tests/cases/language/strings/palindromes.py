# case: palindromes without case and punctuation
# expect: value [True, False, True, True]
def palindrome(text):
    letters = [c.lower() for c in text if c.isalnum()]
    return letters == letters[::-1]


[palindrome(t) for t in ("A man, a plan, a canal: Panama!", "Python", "", "Was it a car or a cat I saw?")]
