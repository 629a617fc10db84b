import Display
import NewsLibrary
