package dev.precis.load;

import java.util.Optional;

/**
 * What could be read of a YAML document.
 *
 * @param root nothing where the document is empty
 * @param complete false where a fault of syntax hid the rest
 */
record YamlTree(Optional<YamlNode> root, boolean complete) {}
