package io.github.disclosurereport.jackson2;

import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.util.JsonParserDelegate;

/** Reads a copy, each token of which has a line of its own, and says where the original of each stands. */
final class CopyParser extends JsonParserDelegate {

    private final List<TokenStreamLocation> originals;

    CopyParser(JsonParser copy, List<TokenStreamLocation> originals) {
        super(copy);
        this.originals = originals;
    }

    @Override
    public TokenStreamLocation currentTokenLocation() {
        return originals.get(Math.max(0, super.currentTokenLocation().getLineNr() - 1));
    }

    @Override
    public TokenStreamLocation currentLocation() {
        return currentTokenLocation();
    }
}
