#: figures 3
from PIL import Image
def azureml_main():
    for number, suffix in enumerate(("png", "jpg", "gif")):
        Image.new("RGB", (20, 10), (number * 100, 0, 0)).save("picture." + suffix)
