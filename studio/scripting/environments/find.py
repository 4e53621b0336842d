"""x"""
def by_name(word): return None
