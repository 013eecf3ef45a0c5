from ._library import Error as Error, engine_stats as engine_stats, targets as targets
from .table import EmbeddingBagTable as EmbeddingBagTable

__version__: str
__commit__: str
