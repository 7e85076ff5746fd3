<%@ page session="false" %>
<%@ page pageEncoding="UTF-8" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="fmt" uri="jakarta.tags.fmt" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<%-- records: EL 5 does not take their components for properties --%>
<t:page heading="${messages.text('archive.of', shown.name())}" description="${messages.text('archive.description', shown.name())}">
  <jsp:attribute name="head">
    <t:neighbours page="${page}" list="${shown.path()}"/>
  </jsp:attribute>
  <jsp:body>
    <h1>${messages.html('archive.of', shown.name())}</h1>
    <c:choose>
      <c:when test="${empty calendar}">
        <ul class="months">
          <c:forEach var="month" items="${months}">
            <li>
              <c:choose>
                <c:when test="${written.contains(month)}">
                  <a href="${archiveLinks.month(month)}"><bdi><c:out value="${messages.date(month, 'LLLL')}"/></bdi></a>
                </c:when>
                <c:otherwise><bdi><c:out value="${messages.date(month, 'LLLL')}"/></bdi></c:otherwise>
              </c:choose>
            </li>
          </c:forEach>
        </ul>
      </c:when>
      <c:otherwise><t:calendar calendar="${calendar}" day="${day}"/></c:otherwise>
    </c:choose>
    <t:beside earlier="${earlier}" later="${later}" found="${not empty page.items}"/>
    <t:entries page="${page}" list="${shown.path()}"/>
  </jsp:body>
</t:page>
