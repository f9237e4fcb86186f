package io.github.disclosurereport.formats.html.style;

import io.github.disclosurereport.formats.html.style.Colours.Contrast;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * What the style sheets of a page and the styles of its elements do to text.
 *
 * <p>The page's own sheets are followed as far as they are for screens of any size; where a rule may be for an element, or
 * not, what becomes of it is {@link Effect#UNCLEAR}.
 */
public final class PageStyle {

    /** Classes of well-known sheets for what is only read aloud. */
    private static final Set<String> READ_ALOUD = Set.of("sr-only", "visually-hidden", "screen-reader-text");

    /** Classes with which well-known sheets hide what they are for. */
    private static final Set<String> MAY_HIDE =
            Set.of("hidden", "hide", "d-none", "invisible", "is-hidden", "ng-hide", "layui-hide", "mui-hidden");

    private static final String ORDER = "order";
    private static final Pattern REORDERS = Pattern.compile("order(?<![\\w-]order)\\s*:");

    /** So many elements inside another, and around it, are looked at. */
    private static final int MOST = 500;

    private final Rules rules;
    private final IdentityHashMap<Element, Style> styles = new IdentityHashMap<>();
    private final Map<Look, Style> ofLooks = new HashMap<>();

    /** For each number of looks whether elements with it may differ by what stands beside them. */
    private final Map<Integer, Boolean> areApart = new HashMap<>();

    private final IdentityHashMap<Element, Contrast> contrasts = new IdentityHashMap<>();

    /** Whether boxes may stand in another order than that of the source. */
    private final boolean reorders;

    /** Whether other sheets, which are not known, style the page as well. */
    private final boolean hasOthers;

    private boolean hidesAny;

    /** All of an element that counts for its style where no rule asks for what stands beside it. */
    private record Look(int chain, Values values) {

        private static final List<String> COUNTING =
                List.of("class", "style", "hidden", "popover", "color", "bgcolor", "background", "dir", "open");

        static Look of(Element element, int chain) {
            return new Look(chain, Values.of(element, COUNTING));
        }
    }

    /** What becomes of an element by itself, its colours, and where it begins. */
    private record Style(Set<Effect> effects, Colours colours, Optional<Spot> spot) {

        static final Style NONE = new Style(Set.of(), Colours.NONE, Optional.empty());
    }

    private PageStyle(Rules rules, boolean reorders, boolean hasOthers) {
        this.rules = rules;
        this.reorders = reorders;
        this.hasOthers = hasOthers;
    }

    /** The style of a page as it was parsed. */
    public static PageStyle of(Document page) {
        Elements sheets = page.getElementsByTag("style");
        boolean reorders = sheets.stream()
                .map(Element::data)
                .anyMatch(css -> css.contains(ORDER) && REORDERS.matcher(css).find());
        boolean imports = sheets.stream().anyMatch(sheet -> sheet.data().contains("@import"));
        boolean links = page.getElementsByTag("link").stream()
                .anyMatch(link -> link.attr("rel").toLowerCase(Locale.ROOT).contains("stylesheet"));
        return new PageStyle(SheetReader.rules(sheets), reorders, imports || links);
    }

    /** Whether an element is so styled by itself, whatever is around it. */
    public boolean has(Element element, Effect effect) {
        return of(element).effects().contains(effect);
    }

    /** Whether it is not to be seen. */
    public boolean isHidden(Element element) {
        boolean isHidden = has(element, Effect.GONE)
                || has(element, Effect.INVISIBLE)
                || (has(element, Effect.VEILED) && !isInside(element, Effect.UNVEILED))
                || (has(element, Effect.SHRUNK) && !isInside(element, Effect.SIZED))
                || contrast(element) == Contrast.NONE;
        hidesAny |= isHidden;
        return isHidden;
    }

    /** Whether nobody can tell what is to be seen of it. */
    public boolean isUnclear(Element element) {
        return has(element, Effect.UNCLEAR)
                || (has(element, Effect.VEILED) && isInside(element, Effect.UNVEILED))
                || (has(element, Effect.SHRUNK) && isInside(element, Effect.SIZED))
                || contrast(element) == Contrast.LITTLE;
    }

    private boolean isInside(Element element, Effect effect) {
        return inside(element).anyMatch(inside -> has(inside, effect));
    }

    private static Stream<Element> inside(Element element) {
        return element.stream().skip(1).limit(MOST);
    }

    private Contrast contrast(Element element) {
        return isColoured(element) ? contrasts.computeIfAbsent(element, this::compared) : Contrast.ENOUGH;
    }

    /** How well letters stand out; little at least where sheets that are not known, or what is inside, may help. */
    private Contrast compared(Element element) {
        Contrast contrast = around(element).contrast();
        boolean isSure =
                contrast != Contrast.NONE || (!hasOthers && inside(element).noneMatch(this::isColoured));
        return isSure ? contrast : Contrast.LITTLE;
    }

    private boolean isColoured(Element element) {
        return !of(element).colours().equals(Colours.NONE);
    }

    /** The colours of an element, be they its own or of what is around it. */
    private Colours around(Element element) {
        Colours colours = Colours.NONE;
        Element around = element;
        for (int i = 0; i < MOST && around != null && !colours.areBothKnown(); i++) {
            colours = colours.or(of(around).colours());
            around = around.parent();
        }
        return colours;
    }

    /** Where an element begins that is placed by itself, in pixels. */
    public Optional<Spot> spot(Element element) {
        return of(element).spot();
    }

    /** Whether one of the elements that were asked for is not to be seen. */
    public boolean hidesAny() {
        return hidesAny;
    }

    private Style of(Element element) {
        boolean isPlain = element.attributesSize() == 0 && !element.nameIs("dialog");
        return isPlain && !rules.areFor(element.normalName())
                ? Style.NONE
                : styles.computeIfAbsent(element, this::found);
    }

    private Style found(Element element) {
        int chain = rules.chain(element);
        Style style = areApart.computeIfAbsent(chain, number -> rules.tellApart(element))
                ? style(element)
                : ofLooks.computeIfAbsent(Look.of(element, chain), look -> style(element));
        hidesAny |= style.effects().contains(Effect.GONE);
        return style;
    }

    private Style style(Element element) {
        Declarations declared = rules.of(element);
        Set<Effect> effects = Effects.of(element.normalName(), declared);
        if (reorders) {
            effects.remove(Effect.OF_BOXES);
        }
        addOfTag(element, effects);
        addOfClasses(element.classNames(), declared, effects);
        return new Style(effects, Colours.of(element, declared), Spot.of(declared));
    }

    private static void addOfTag(Element element, Set<Effect> effects) {
        boolean isClosed = element.nameIs("dialog") && !element.hasAttr("open");
        if (isClosed || element.hasAttr("hidden") || element.hasAttr("popover")) {
            effects.add(Effect.GONE);
        }
        if (element.nameIs("bdo") && !element.attr("dir").equalsIgnoreCase("ltr")) {
            effects.add(Effect.UNCLEAR);
        }
    }

    private static void addOfClasses(Set<String> classes, Declarations declared, Set<Effect> effects) {
        if (classes.stream().anyMatch(READ_ALOUD::contains)) {
            effects.add(Effect.INVISIBLE);
        }
        boolean isShown = declared.declares("display") || declared.declares("visibility");
        if (!isShown && classes.stream().anyMatch(MAY_HIDE::contains)) {
            effects.add(Effect.UNCLEAR);
        }
    }
}
