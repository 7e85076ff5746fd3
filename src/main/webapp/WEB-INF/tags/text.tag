<%@ tag pageEncoding="UTF-8" description="What an entry says." %>
<%@ attribute name="text" required="true" description="the text as it was typed" %>
<%@ attribute name="html" required="true" description="the same as HTML, sanitised when it was saved; empty where it is shown as it is" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<c:choose>
  <c:when test="${empty html}">
    <div class="text" dir="auto"><c:out value="${text}"/></div>
  </c:when>
  <c:otherwise>
    <div class="text prose" dir="auto"><c:out value="${picturePaths.in(html)}" escapeXml="false"/></div>
  </c:otherwise>
</c:choose>
