package jurat_test

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

var (
	mdLink    = regexp.MustCompile(`\]\(([^)\s]+)\)`)
	mdHeading = regexp.MustCompile(`(?m)^#+ (.+)$`)
	mdCode    = regexp.MustCompile("(?ms)^```.*?^```")
	notSlug   = regexp.MustCompile(`[^\p{L}\p{N} _-]`)
)

// TestLinks: what the documents link to in this repository is there, headings too.
func TestLinks(t *testing.T) {
	var pages []string
	for _, pattern := range []string{"*.md", "docs/*.md", "bench/*.md", "contracts/peers/*.md", "examples/*.md", "examples/*/*.md"} {
		found, err := filepath.Glob(pattern)
		if err != nil {
			t.Fatal(err)
		}
		pages = append(pages, found...)
	}
	if len(pages) < 10 {
		t.Fatalf("only %d pages", len(pages))
	}
	for _, page := range pages {
		text, err := os.ReadFile(page)
		if err != nil {
			t.Fatal(err)
		}
		for _, link := range mdLink.FindAllStringSubmatch(mdCode.ReplaceAllString(string(text), ""), -1) {
			path, heading, _ := strings.Cut(link[1], "#")
			if strings.Contains(path, "://") {
				continue
			}
			at := page
			if path != "" {
				at = filepath.Join(filepath.Dir(page), path)
			}
			there, err := os.ReadFile(at)
			if info, statErr := os.Stat(at); statErr == nil && info.IsDir() {
				continue
			}
			if err != nil {
				t.Errorf("%s links to %s, which is not there", page, link[1])
				continue
			}
			if heading != "" && strings.HasSuffix(at, ".md") && !headings(string(there))[heading] {
				t.Errorf("%s links to %s, and there is no such heading", page, link[1])
			}
		}
	}
}

// headings are a page's, as links name them.
func headings(page string) map[string]bool {
	slugs := map[string]bool{}
	for _, h := range mdHeading.FindAllStringSubmatch(page, -1) {
		slugs[strings.ReplaceAll(strings.ToLower(notSlug.ReplaceAllString(h[1], "")), " ", "-")] = true
	}
	return slugs
}
