<%@ tag pageEncoding="UTF-8" description="What an entry says." %>
<%@ attribute name="entry" required="true" type="java.lang.Object" %>
<%@ attribute name="beginning" type="java.lang.Object" description="what is shown of it; without this it is all" %>
<%@ attribute name="raised" type="java.lang.Boolean" description="whether the title is the heading of the page" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="fmt" uri="jakarta.tags.fmt" %>
<c:choose>
  <c:when test="${empty entry.html}">
    <c:if test="${entry.format eq 'markdown'}"><p class="hint" lang="${messages.language}"><fmt:message key="entry.format.typed"/></p></c:if>
    <div class="text" dir="${entry.direction}"><c:out value="${empty beginning ? entry.text : beginning.content()}"/></div>
  </c:when>
  <c:otherwise>
    <div class="text prose" dir="auto"><c:out value="${empty beginning ? picturePaths.in(raised ? entry.shown.raisedHtml : entry.html) : beginning.content()}" escapeXml="false"/></div>
  </c:otherwise>
</c:choose>
