using Microsoft.Playwright;

namespace IntegrationPoint.Browser.Tests.Host;

/// <summary>Whether all words of a page can be read and every place of the focus can be seen.</summary>
internal static class Fit
{
    /// <summary>What a reader may set for text spacing (WCAG 1.4.12).</summary>
    public static Task Spread(IPage page) => page.EvaluateAsync("""
        () => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync("* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }");
          document.adoptedStyleSheets = [sheet];
        }
        """);

    public static Task Gather(IPage page) => page.EvaluateAsync("() => { document.adoptedStyleSheets = []; }");

    /// <summary>No word is cut by its box or by the window, leaves the surface it is written on, or lies on another word.</summary>
    public static async Task AssertAllReadable(IPage page, string how)
    {
        var found = await page.EvaluateAsync<string[]>("""
            () => {
              const found = [], words = [];
              const name = (e) => e.cloneNode(false).outerHTML.slice(0, 90);
              const bare = (c) => c === "rgba(0, 0, 0, 0)" || c === "transparent";
              const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              for (let node = walker.nextNode(); node; node = walker.nextNode()) {
                const own = node.parentElement;
                if (!node.data.trim() || own.closest(".visually-hidden, .skip, svg, select, script, noscript, template") || !own.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
                const range = document.createRange();
                range.selectNodeContents(node);
                const rects = [...range.getClientRects()].filter((r) => r.width > 1 && r.height > 1);
                let scrolls = false, moved = false, onSurface = false, hidden = false;
                const cut = [];
                for (let box = own; box && box !== document.documentElement; box = box.parentElement) {
                  const style = getComputedStyle(box), edge = box.getBoundingClientRect();
                  if (style.clipPath !== "none") hidden = true;
                  moved ||= ["absolute", "fixed", "sticky"].includes(style.position);
                  if (/auto|scroll/.test(style.overflowX + style.overflowY)) scrolls = true;
                  if (scrolls || style.display === "inline") continue;
                  const clips = /hidden|clip/.test(style.overflowX + style.overflowY);
                  const surface = !onSurface && !moved && (!bare(style.backgroundColor) || parseFloat(style.borderTopWidth) > 0 && parseFloat(style.borderLeftWidth) > 0);
                  if ((clips || surface) && rects.some((r) => r.left < edge.left - 1.5 || r.right > edge.right + 1.5 || r.top < edge.top - 3 || r.bottom > edge.bottom + 3)) cut.push(`${clips ? "cut by" : "leaves"} ${name(box)}`);
                  onSurface ||= surface;
                }
                if (hidden) continue;
                if (!scrolls && rects.some((r) => r.left < -1 || r.right > innerWidth + 1)) cut.push("outside of the window");
                cut.forEach((c) => found.push(`"${node.data.trim().slice(0, 40)}" in ${name(own)} ${c}`));
                if (!scrolls && !moved) rects.forEach((r) => words.push({ node, r }));
              }
              words.sort((a, b) => a.r.top - b.r.top);
              for (let i = 0; i < words.length; i++) {
                for (let j = i + 1; j < words.length && words[j].r.top < words[i].r.bottom; j++) {
                  const [a, b] = [words[i].r, words[j].r];
                  const across = Math.min(a.right, b.right) - Math.max(a.left, b.left), down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
                  if (words[i].node !== words[j].node && across > 2 && down > 0.5 * Math.min(a.height, b.height)) found.push(`"${words[i].node.data.trim().slice(0, 30)}" lies on "${words[j].node.data.trim().slice(0, 30)}"`);
                }
              }
              return [...new Set(found)].slice(0, 6);
            }
            """);

        Assert.True(found.Length == 0, $"{page.Url} {how}:\n{string.Join('\n', found)}");
    }

    /// <summary>Whatever takes the focus shows it by an outline, which forced colours keep.</summary>
    public static async Task AssertFocusSeen(IPage page)
    {
        // One real key: from then on the browser draws what a keyboard user sees.
        await page.Keyboard.PressAsync("Tab");
        var unseen = await page.EvaluateAsync<string[]>("""
            () => [...document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex='0']")]
              .filter((e) => !e.disabled && e.type !== "hidden" && e.checkVisibility({ visibilityProperty: true }))
              .filter((e) => {
                e.focus();
                if (document.activeElement !== e) return false;
                const seen = [e, e.closest("label, .tile")].filter(Boolean).some((box) => {
                  const style = getComputedStyle(box);
                  return style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2 && style.outlineColor !== getComputedStyle(document.body).backgroundColor;
                });
                return !seen;
              })
              .slice(0, 4).map((e) => e.outerHTML.slice(0, 120))
            """);

        Assert.True(unseen.Length == 0, $"{page.Url} shows no focus in forced colours at:\n{string.Join('\n', unseen)}");
    }
}
