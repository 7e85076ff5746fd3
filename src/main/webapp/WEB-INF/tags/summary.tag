<%@ tag pageEncoding="UTF-8" description="All that was refused about the form, each with a link to its field; nothing where it is as it should be." %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<c:if test="${errors.any}">
  <div class="summary">
    <h2><c:out value="${messages.text('errors.summary', errors.all.size())}"/></h2>
    <ul>
      <c:forEach var="refusal" items="${errors.all}"><%-- records: EL 5 does not take their components for properties --%>
        <li>
          <c:choose>
            <c:when test="${refusal.shown()}"><a href="#${refusal.field()}"><c:out value="${refusal.text()}"/></a></c:when>
            <c:otherwise><c:out value="${refusal.text()}"/></c:otherwise>
          </c:choose>
        </li>
      </c:forEach>
    </ul>
  </div>
</c:if>
